import Markup
import News
import Testing

@testable import WireFormats

@Suite struct NestedFragmentTests {
    private static let base = "https://nordpost.example/news/"

    /// Tags that nest: paragraphs, lists, quotes, figures, links, what is left open and what is not there.
    static let nested = [
        "One line of words.", "<p>One</p><p>Two &amp; three</p>", "<p>One<p>Two",
        "One<br>Two<br><br>Three",
        "<div><p>One</div>Two", "One <b>bold <i>and slanted</i></b> word", "  spaced \n\t  out  ",
        "<p>A&nbsp;B &nbsp; C&#8217;s &#x201C;words&#x201D; &hellip; &unknown; & more</p>",
        "<ul><li>One<li>Two<ul><li>Inner</ul></li></ul>After",
        "<ol> <li><p>One</p><p>Two</p></li> </ol>",
        "<ul><div>One</div><li></li></ul>", "<blockquote><p>Said</p></blockquote><p>so</p>",
        "<blockquote>A<blockquote>B</blockquote></blockquote>",
        "<h2>Head</h2><h3>Lower<h4>Lowest</h4>text",
        "<a href='/one'>One</a> <a href=\"#here\">two</a> <a href='javascript:x()'>three</a>",
        "<a href=two?a=1&amp;b=2>Two</a><a>bare</a>",
        "<p>Before <img src=a.jpg alt=' A  picture '> after</p>",
        "<img src=dot.gif width=1 height=1><img data-src=late.jpg src=data:x width=400>",
        "<figure><img src=one.jpg><figcaption>The <em>bridge</em><br>at dusk</figcaption></figure>",
        "<figure><a href=x><img src=one.jpg></a><img src=one.jpg><img src=two.jpg></figure>Text",
        "<picture><source srcset=w.webp><img src=one.jpg></picture>Words",
        "<pre>\n  one\n    <b>two</b>\n</pre>three", "<pre>  </pre>",
        "One<hr>Two<!-- not seen -->Three",
        "<p>One</p></div></b></li></h1>Two</p>Three", "<dl><dt>Term<dd>Meaning<dt>Other</dl>",
        "<iframe src=x></iframe>One<script>if (a<b) c()</script>Two<style>p{}</style>",
        "<h1><b>One<h2>Two", "<span><p>One</span>Two", "<P CLASS=x>One</P><BR/>Two",
        "a < b <3 &lt;b&gt;", "<p hidden=",
        "<p><strong>A heading in bold</strong></p><p>And a longer paragraph follows it.</p><p>End.</p>",
        "<p>One</p><p><strong>A heading</strong></p><p>And a longer paragraph follows it.</p>",
        "<em>open <p>block inside</p> still</em> out", "<li>Loose</li><li>items</li>", "</p>", "",
        "<p>zero\u{200B}width soft\u{AD}hyphen ideographic\u{3000}space thin\u{2009}space</p>",
        "<q>Quoted</q> H<sub>2</sub>O <code>x</code> <font color=red>red</font>",
    ]

    /// Tables of facts, tables that lay out a page, and parts that are not closed.
    static let tables = [
        "<table><tr><td>One<td>Two</table>",
        "One<table><tr><th>Team<th>Points<tr><td>Nord<td>3</table>Two",
        "<table><tbody><tr><td>A</td><td>B</td></tr> <tr><td>C</td><td></td></tr></tbody></table>",
        "<table><thead><tr><th colspan=2>Head<tbody><tr><td rowspan='2'><b>One</b><td>Two</table>",
        "<table><tr><td><p>Layout</p></td></tr><tr><td><p>in one column</p></td></tr></table>End",
        "<table><tr><td><table><tr><td>A<td>B<tr><td>C<td>D</table><td>E<tr><td>F<td>G</table>",
        "<table><tr><td><h2>Head</h2>A<td>B<tr><td>C<td>D</table>", "<table></table>One",
        "<table><tr><td><ul><li>One<li>Two</ul><td><a href=x>B</a><tr><td>C<br>D<td>&amp;</table>",
        "<p>One<table><tr><td>A<td>B<tr><td>C<td></p>D</div></table></td></tr>Two</table>",
        "<div><table><tr><td><div>A</table></div>B", "<table><tr><td><b>A<td>B<tr><td>C</table>D",
        "<blockquote><table><tr><td>A<td>B<tr><td>C<td>D</table></blockquote>",
        "<table><tr><td>" + String(repeating: "Long words. ", count: 40)
            + "<td>B<tr><td>C<td>D</table>",
        "<table><tr><td><img src=a.jpg>A<td>B<tr><td> <td>\u{A0}<tr><td>C<td>D</table>",
    ]

    /// Hidden parts, drawings, formulas and a page's own elements, where their tags nest.
    static let unseen = [
        "<p style='display: none'>One</p>Two", "<p hidden>One</p>",
        "<p STYLE='display&colon;none'>One",
        "<p style='font-family: &quot;Nord&quot;'>One</p>",
        "<p style=a style='display:none'>One</p>",
        "<blockquote><p>One</p><p style='display: none'>Two</p><p>Three</p></blockquote>Four",
        "<img src=a.jpg><p hidden>One</p><p>Two</p>", "One<br><br><p hidden>Two</p>Three",
        "One <span hidden>two <b>three</b><img src=a.jpg><br><hr>&amp;</span> four",
        "<ul><li hidden>One<ul><li>Two</ul><li>Three</ul>",
        "<div hidden><p>One<h2>Two</h2></div>Three",
        "<p>One<h2 hidden>Two</h2>Three", "<img src=a.jpg hidden>One<hr hidden><br hidden>Two",
        "<a hidden href=x>One</a> <pre hidden>two</pre><figure hidden><img src=a.jpg></figure>",
        "<table><tr><td>A<span hidden>B</span><td>C<tr><td>D<td>E</table>",
        "<svg><text>One</text></svg>",
        "<p>A<svg viewBox='0 > 1'><path d='M0'/><g><a><text>B</text></a></g></svg>C",
        "<p>One</p>Two <svg></svg> three <p>Four</p>", "<svg/>One",
        "A<svg><title>B &amp; C</title></svg>D",
        "<p>One</p><p>Two <svg><text>Three</text></svg></p><p>Four</p>",
        "<div><section><p>One</p><svg><text>Two</text></svg> Three</section>Four</div>",
        "<ul><li><span><svg><text>One</text></svg></span> Two</li><li>Three</li></ul>Four",
        "<figure><svg> <path/></svg><img src=one.jpg></figure>", "A<svg><!-- B --></svg>C",
        "<p>A <math><mi>x</mi><mo>=</mo><mn>1</mn></math> B</p><p>C</p>",
        "<p>A<math><semantics><mi>x</mi><annotation>y</annotation></semantics></math>B</p>",
        "<math><mrow>a<annotation>b<mi>c</mi></annotation>d</mrow></math>",
        "<p><span><math><mi>x</mi></math></span><span aria-hidden=true>x</span></p><p>C</p>",
        "<span><math><mi>x</mi></math></span><span aria-hidden=true>y</span><p>C</p>",
        "<math><mi>x</mi></math><span aria-hidden=true>y</span>",
        "<i><math><mi>x</mi></math></i><span>y</span>", "<math><mo>&#x2212;&lt;</mo> 2</math>",
        "<figure><img src=a.jpg width=1></figure>", "<figure><iframe src=a></iframe></figure>One",
        "<?php ?>One", "One<?xml:namespace prefix = o />Two",
        "<custom-part>One</custom-part>", "<p>One <x-a>two<X-A>three</x-a> four</p></x-a>",
        "<x-a><p>One</x-a>Two</p>", "<x-a>One<x-b>Two</x-a>Three</x-b>", "<x-a/>One<p>Two",
    ]

    /// Tags that do not nest, and elements that need a tree.
    static let others = [
        "<p><b>One</p>Two</b>", "<b><i>One</b>Two</i>", "<a href=a>One<a href=b>Two</a>",
        "<ul>loose<li>One</ul>", "<figure>Words<img src=a.jpg></figure>",
        "<figure><hr></figure>", "<figure><iframe>One</iframe><img src=a.jpg></figure>",
        "<select><option>One</select>", "<video>One</video>",
        "<!doctype html><p>One", "<li><b>One<li>Two", "<p>One</br>Two",
        "<p title='cut", "<!-- open One", "<script>a()", "<?cut", "<p\u{1}x>One",
        "<ul><img src=a.jpg></ul>", "<x-a><b>One</x-a>Two</b>",
        "<noscript>One</noscript>", "<table>Loose<tr><td>One</table>",
        "<table><caption>C</caption></table>", "<table><tr><td>A</tbody>B</table>",
        "<table><p>One</p></table>", "<td>One</td>", "<ul><table><tr><td>A</table></ul>",
        "<pre><table></table></pre>", "\u{0}One", "<table hidden><tr><td>A</table>",
        "<table><tr><td hidden>A<td>B</table>", "<table><tr><td>A<td hidden>B</table>",
        "<figure><figcaption hidden>A</figcaption><img src=a.jpg></figure>",
        "<svg><p>One</svg>Two", "<svg><desc>One</desc></svg>", "<svg><style>One</style></svg>Two",
        "<svg><g></svg>One", "<svg><title><b>One</b></title></svg>", "<svg><![CDATA[One]]></svg>",
        "<math><mi><b>x</b></mi></math>", "<math><mi aria-hidden=true>x</mi></math>",
        "<math><mi>x</mi></math><b aria-hidden=true>y</b>", "<p>One<math><mi>x</mi>",
        "<p><math><mi>x</mi></math></p><div aria-hidden=true>y</div>",
        "<math><mi>x</mi></math></i><span aria-hidden=true>y</span>",
        "<table><tr><td><svg><text>A</text></svg><td>B<tr><td>C<td>D</table>",
    ]

    /// Fragments of which a part needs a tree, and what stands around the part does not.
    static let mixed = [
        "<p><b>One</p><p>Two</b></p><p>Three <i>four</i></p>",
        "<p>One</p><figure><table><tr><td>A<td>B<tr><td>C<td>D</table></figure><p>Two</p>",
        "<div>One <video>Two</video>Three<ul><li>Four</ul></div>Five",
        "<form><p>One</p></form><p>Two</p>",
        "<p>One</p>Two <table>three<tr><td>Four</table><p>Five</p>",
        "<p>One</p><p><a href=a>Two<h2>Three</h2></a><p>Four</p>",
    ]

    /// Parts that close what is around them, or change it.
    static let entangled = [
        "<div><p>One</p><svg></div>Two</svg>Three", "<ul><li><b>One<li>Two</b></ul>Three",
        "<ul><li>One<div><svg></svg><b><li>Two</b></ul>Three",
        "<div><math><mi>x</mi></math></div><span aria-hidden=true>x</span>",
        "<div>One<video></div>Two", "<section><p><b>One</section>Two</b>Three",
        "<div>One<html hidden><p>Two", "<dl><dt><b>One<dd>Two</b></dl>Three",
        "<div><div><span hidden><p>One</div>Two</div>Three</span>Four",
        "<div><div><template></div></template>One</div>Two", "<div><textarea></div>One",
    ]

    /// How many parts of a fragment are read as trees; nil where all of it is.
    private static func parts(_ fragment: [UInt8]) -> Int? {
        var nested = NestedFragment()
        return fragment.withUnsafeBufferPointer { nested.read($0, base: base)?.parts }
    }

    @Test(arguments: nested + tables + unseen + others + mixed + entangled)
    func `without a tree the blocks are the tree's`(fragment: String) {
        let bytes = Array(fragment.utf8)
        let tree = HTMLBlocks.blocks(ofTree: bytes, base: Self.base)
        #expect(HTMLBlocks.blocks(fragment: bytes, base: Self.base) == tree)
    }

    @Test(arguments: tables + unseen + nested.filter { !$0.isEmpty && $0 != "<p hidden=" })
    func `nested tags are read without a tree`(fragment: String) {
        #expect(Self.parts(Array(fragment.utf8)) == 0)
    }

    @Test(arguments: mixed)
    func `a tree is read only for the part that needs one`(fragment: String) {
        #expect(Self.parts(Array(fragment.utf8)) == 1)
    }

    @Test func `many parts of one fragment are read one by one`() {
        let part = "<li>One <video>two</video></li><li>Three</li>"
        let fragment = Array(("<ul>" + String(repeating: part, count: 50) + "</ul>").utf8)
        let tree = HTMLBlocks.blocks(ofTree: fragment, base: nil)
        #expect(HTMLBlocks.blocks(fragment: fragment, base: nil) == tree)
        #expect(Self.parts(fragment) == 50)
    }

    @Test func `a reader forgets one fragment before the next`() {
        let reader = FragmentReader()
        for fragment in Self.nested + Self.others + Self.tables + Self.entangled + Self.mixed {
            let bytes = Array(fragment.utf8)
            let tree = HTMLBlocks.blocks(ofTree: bytes, base: Self.base)
            let blocks = bytes.withUnsafeBufferPointer { reader.blocks($0, base: Self.base) }
            #expect(blocks == tree, "\(fragment)")
        }
    }

    @Test func `names of tags and attributes are known however long they are`() {
        for spelled in ["A", "p", "STRONG", "b-q", "blockquote", "x-a-name-of-seventeen"] {
            for attribute in [
                "h", "hidde", "hidden", "hiddens", "a-name-of-eight", "HREF", "data-src",
            ] {
                for mark in ["", "=x", "='x y'", " = \"x\"", "/", " "] {
                    let fragment =
                        "One <\(spelled) \(attribute)\(mark)>two</\(spelled)> three <p \(attribute)>four</P >"
                    let bytes = Array(fragment.utf8)
                    let tree = HTMLBlocks.blocks(ofTree: bytes, base: Self.base)
                    #expect(
                        HTMLBlocks.blocks(fragment: bytes, base: Self.base) == tree, "\(fragment)")
                }
            }
        }
    }

    @Test(arguments: 54...63)
    func `elements may be open in any number`(depth: Int) {
        let fragment = Array(
            (String(repeating: "<i>", count: depth)
                + "One<table><tbody><tr><td>A<td>B<tr><td>C<td>D</table>").utf8)
        let tree = HTMLBlocks.blocks(ofTree: fragment, base: nil)
        #expect(HTMLBlocks.blocks(fragment: fragment, base: nil) == tree)
    }

    @Test(arguments: ["<p>One\r\nTwo</p>", "<pre>\rOne\r\n\rTwo</pre>", "<img alt='a\r\nb' src=c>"])
    func `line ends of every kind count as one`(fragment: String) {
        let bytes = Array(fragment.utf8)
        let tree = HTMLBlocks.blocks(ofTree: bytes, base: nil)
        #expect(HTMLBlocks.blocks(fragment: bytes, base: nil) == tree)
    }

    @Test(arguments: others)
    func `tags that do not nest are left to the tree`(fragment: String) {
        #expect(Self.parts(Array(fragment.utf8)) != 0)
    }

    @Test func `whatever stands beside what the blocks are the tree's`() {
        let pieces = Self.pieces
        // One reader for all, as a feed has: nothing of a fragment stays for the next.
        let reader = FragmentReader()
        var state: UInt64 = 20_250_304
        func draw(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<2000 {
            let fragment = (0..<3 + draw(12)).map { _ in pieces[draw(pieces.count)] }.joined()
            let bytes = Array(fragment.utf8)
            let tree = HTMLBlocks.blocks(ofTree: bytes, base: Self.base)
            let blocks = bytes.withUnsafeBufferPointer { reader.blocks($0, base: Self.base) }
            #expect(blocks == tree, "\(fragment)")
        }
    }

    /// What random fragments are made of.
    private static let pieces = [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<a href=x>", "</a>", "<ul>", "</ul>",
        "<li>",
        "</li>", "<h2>", "</h2>", "<blockquote>", "</blockquote>", "<span>", "</span>", "<br>",
        "<hr>",
        "<p hidden>", "<span style='display:none'>", "<div hidden>", "<li hidden>", "<svg>",
        "</svg>",
        "<g>", "</g>", "<path/>", "<math>", "</math>", "<mi>", "</mi>", "<span aria-hidden=true>",
        "<x-a>", "</x-a>", "<figure>", "</figure>", "<figcaption>", "</figcaption>",
        "<img src=a.jpg>",
        "<?x?>", "<!-- y -->", "One ", "two  three", " ", "\n", "&amp;", "&nbsp;",
        "\u{201C}quoted\u{201D}",
        "<pre>", "</pre>", "<q>", "</q>", "<table><tr><td>", "</table>", "<iframe>", "</iframe>",
        "<video>", "</video>", "<style>", "</style>", "<dl><dt>", "<dd>", "</dl>", "<i>", "</i>",
    ]
}
