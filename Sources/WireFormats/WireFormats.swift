enum WireFormatsPlaceholder {}
