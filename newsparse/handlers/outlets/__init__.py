"""A module per outlet; eras of one outlet stand side by side in it."""
