"""One report and its life: the case secret, what is kept on this computer, what is sent, and the card."""
