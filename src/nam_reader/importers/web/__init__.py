"""What the importer of saved web pages is made of."""
