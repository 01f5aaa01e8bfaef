"""Highlights and notes as a person sees them: cards, the notebook, the note editor, the export panel."""
