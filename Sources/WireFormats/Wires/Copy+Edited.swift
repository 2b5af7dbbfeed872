import News

extension Copy {
    /// The copy as its agency means it, with its text's conventions read where that was asked for.
    func edited(_ isEdited: Bool) -> Copy {
        var copy = self
        Dialect.read(&copy)
        return isEdited ? CopyEditor.edit(copy) : copy
    }
}
