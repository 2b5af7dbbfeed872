import News

extension Card {
    /// Writes all but its vector.
    func write(to writer: inout StateWriter) {
        for text in [id.text, source.text, outlet, headline, body] { writer.put(text) }
        for text in [agency, version] { writer.put(text) }
        writer.put(dossier)
        writer.put(family)
        writer.put(moment)
        writer.put(arrived)
        writer.put(headlineDigest)
        writer.put(bodyDigest)
        writer.put(heldUntil)
        for flag in [hasBody, isWithdrawn] { writer.put(flag) }
        writer.put(tongue.code)
        writer.put(providerKey)
        writer.put(shingleCount)
    }

    init(from reader: inout StateReader) throws(SnapshotFault) {
        id = CopyID(try reader.text())
        source = SourceID(try reader.text())
        outlet = try reader.text()
        headline = try reader.text()
        body = try reader.text()
        agency = try reader.optionalText()
        version = try reader.optionalText()
        dossier = try reader.number()
        family = try reader.number()
        moment = try reader.number()
        arrived = try reader.number()
        headlineDigest = try reader.number()
        bodyDigest = try reader.number()
        heldUntil = try reader.number()
        hasBody = try reader.flag()
        isWithdrawn = try reader.flag()
        tongue = Tongue(code: try reader.number())
        providerKey = try reader.optionalNumber()
        shingleCount = try reader.number()
        terms = TermShelf.Place()
    }
}
