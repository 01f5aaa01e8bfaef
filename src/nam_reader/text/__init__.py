"""Body to safe HTML to blocks to reading text; paragraphs, language, dates. Everything here is pure."""
