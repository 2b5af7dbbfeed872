import News

extension Dossier {
    func write(to writer: inout StateWriter) {
        writer.put(id.text)
        writer.put(thread.text)
        writer.put(list: members)
        writer.put(momentSum)
        tongues.write(to: &writer)
        sums.write(to: &writer)
    }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        id = StoryID(try reader.text())
        thread = StoryID(try reader.text())
        members = try reader.list()
        momentSum = try reader.number()
        tongues = try Tongues(from: &reader)
        sums = try TermSums(from: &reader)
    }
}

extension Family {
    func write(to writer: inout StateWriter) {
        writer.put(list: members)
        writer.put(killedBy?.text)
        writer.put(killedVersion)
    }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        members = try reader.list()
        killedBy = try reader.optionalText().map { CopyID($0) }
        killedVersion = try reader.optionalText()
    }
}
