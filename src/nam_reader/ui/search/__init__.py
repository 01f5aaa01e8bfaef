"""The search's own widgets: filters, facets, the histogram of years, proposals. Made at the first search."""
