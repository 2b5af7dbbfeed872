import News

extension Desk {
    /// Files the item as found: into its story and family, the indexes and the counts.
    mutating func enter(
        _ matter: Matter, _ finding: Finding, _ near: Near, in section: (Section, Reason),
        explaining: Bool
    ) -> Filing {
        let number = base + Int32(cards.count)
        let explanation =
            explaining ? Explanation(desk: self, matter, finding, near) : Explanation()
        var because = explanation.reasons
        let merge = merge(matter, finding, near)
        let joined = merge?.kept ?? finding.dossier
        let place = joined ?? open(matter, in: thread(of: near))
        if explaining { because.append(section.1) }
        addCard(matter, finding, number, place)
        moveEmbargo(matter, finding)
        join(place, number, matter)
        index(number, matter)
        matter.profile.count(into: &counts)
        let story = dossiers[Int(place)]?.id ?? StoryID(matter.item.id.text)
        let ruling = Ruling(
            copy: matter.item.id, story: story, kind: finding.kind,
            of: finding.of.map { card($0).id }, section: section.0, because: because,
            changes: finding.changes, thread: dossiers[Int(place)]?.thread ?? story,
            evidence: explanation.evidence)
        return Filing(
            ruling: ruling, merges: merge.map { [$0.merge] } ?? [], withdraws: finding.withdraws)
    }

    mutating func addCard(
        _ matter: Matter, _ finding: Finding, _ number: Int32, _ dossier: Int32
    ) {
        let family = finding.family ?? number
        families.add(number, to: family)
        if finding.kind == .kill, families.known(family)?.killedBy == nil {
            families.kill(family, by: matter.item.id, version: matter.item.version)
        }
        cards.append(
            Card(
                moment: matter.moment, dossier: dossier, terms: shelf.put(matter.profile.vector),
                hasBody: matter.hasBody, tongue: matter.profile.tongue,
                id: matter.item.id, source: matter.item.source, outlet: matter.outlet,
                agency: matter.item.agency, family: family, arrived: clock,
                headline: Phrase.kept(matter.headline, to: rules.headlineBytes),
                body: Phrase.kept(matter.item.body, to: rules.bodyBytes),
                headlineDigest: matter.headlineDigest, bodyDigest: matter.bodyDigest,
                isWithdrawn: finding.isWithdrawn,
                heldUntil: matter.item.heldUntil?.milliseconds ?? .min,
                shingleCount: Int32(matter.profile.shingles.count), providerKey: matter.providerKey,
                version: matter.item.version))
        remember(matter, finding, number)
    }

    /// The same text again from its source moves the embargo of what is held, as the archive does;
    /// a later version can only move it to later.
    private mutating func moveEmbargo(_ matter: Matter, _ finding: Finding) {
        guard let of = finding.of, isHeld(card(of)), let until = matter.item.heldUntil else {
            return
        }
        let place = Int(of - base)
        switch finding.kind {
        case .duplicate where cards[place].source == matter.item.source:
            cards[place].heldUntil = until.milliseconds
        case .update, .correction:
            cards[place].heldUntil = max(cards[place].heldUntil, until.milliseconds)
        default: break
        }
    }

    /// The newest version stands for the id; one that came too late does not.
    private mutating func remember(_ matter: Matter, _ finding: Finding, _ number: Int32) {
        guard let key = matter.providerKey else { return }
        if let known = providers[key]?.card, known >= base,
            Version.isOlder(matter.item.version, than: card(known).version)
        {
            return
        }
        providers.set(number, at: key)
    }

    /// The affair of the nearest story, if a new one is near enough to belong to it.
    private func thread(of near: Near) -> StoryID? {
        guard let nearest = near.stories.first, nearest.score >= rules.threadScore else {
            return nil
        }
        return dossiers[Int(nearest.dossier)]?.thread
    }

    /// Opens a story with nothing in it.
    private mutating func open(_ matter: Matter, in thread: StoryID?) -> Int32 {
        let id = StoryID(matter.item.id.text)
        let dossier = Dossier(
            id: id, thread: thread ?? id, members: [], momentSum: 0,
            tongues: Tongues(first: matter.profile.tongue))
        return place(dossier)
    }

    /// Gives a story a place.
    mutating func place(_ dossier: Dossier) -> Int32 {
        if let place = freeDossiers.popLast() {
            dossiers[Int(place)] = dossier
            return place
        }
        dossiers.append(dossier)
        return Int32(dossiers.count - 1)
    }

    mutating func join(_ place: Int32, _ number: Int32, _ matter: Matter) {
        add(
            number, to: place, vector: matter.profile.vector, moment: matter.moment,
            tongue: matter.profile.tongue)
    }

    /// Adds a card to a story's members and sums.
    mutating func add(
        _ number: Int32, to place: Int32, vector: [Term], moment: Int64, tongue: Tongue
    ) {
        if dossiers[Int(place)]?.sums.isEmpty == false {
            dossiers[Int(place)]?.sums.add(vector)
        } else if let few = dossiers[Int(place)]?.members, few.count >= Dossier.fewMembers {
            for vector in few.map({ self.vector(of: $0) }) + [vector] {
                dossiers[Int(place)]?.sums.add(vector)
            }
        }
        dossiers[Int(place)]?.members.append(number)
        dossiers[Int(place)]?.momentSum += moment
        dossiers[Int(place)]?.tongues.add(tongue)
    }

    mutating func index(_ number: Int32, _ matter: Matter) {
        for term in matter.profile.heaviest.prefix(rules.indexedTerms) {
            termIndex.add(number, to: term.key)
        }
        for hash in matter.profile.shingles.sampled { shingleIndex.add(number, to: hash) }
        if let key = matter.textKey { textIndex.add(number, to: key) }
    }
}
