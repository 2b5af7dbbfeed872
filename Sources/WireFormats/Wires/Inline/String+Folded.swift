import News

extension String {
    /// The string with runs of white space made one blank, none at the ends.
    var folded: String {
        var text = RunningText()
        text.append(self)
        return text.take().string
    }

    /// Nil for an empty string.
    var nonEmpty: String? { isEmpty ? nil : self }
}
