"""All tests. A package, because another one of that name comes along with a test library and would hide it."""
