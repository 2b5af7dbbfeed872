import News

extension Dialect {
    /// The Canadian Press says below the text when it was first published.
    static let canadianPress = Dialect("The Canadian Press") { copy in
        copy.takeClosing {
            $0.hasPrefix("This report by The Canadian Press was first published")
                || $0.hasPrefix("Ce texte de La Presse Canadienne a été publié")
        }
    }
}
