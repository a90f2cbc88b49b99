"""Steps of the schema, run by store.py through Alembic. A frozen program ships this folder as files."""
