/// Words by which a caption or credit line gives itself away.
enum CreditMark {
    private static let marks = PhraseList([
        "foto:", "photo:", "fotos:", "photograph:", "bild:", "image:", "picture:", "credit:",
        "getty images", "bildrechte", "© ", "quelle:", "source:", "(ap photo", "/afp", "/ap)",
        "/reuters", "imago", "picture alliance", "shutterstock", "fotograf", "file photo",
        "handout",
        "photo by", "courtesy of", "via getty", "istock", "(photo", "(foto", "撮影", "写真", "फोटो",
        "crédit photo", "ritzau", "scanpix", "keystone", "dpa)", "zuma", "foto ",
    ])

    static func isIn(_ line: String) -> Bool {
        marks.count(in: line, upTo: 1) > 0
    }
}
