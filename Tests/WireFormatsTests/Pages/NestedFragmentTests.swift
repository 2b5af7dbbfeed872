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

    /// Tags that do not nest, hidden parts and elements that need a tree.
    static let others = [
        "<p><b>One</p>Two</b>", "<b><i>One</b>Two</i>", "<a href=a>One<a href=b>Two</a>",
        "<p style='display: none'>One</p>Two",
        "<p hidden>One</p>",
        "<ul>loose<li>One</ul>", "<svg><text>One</text></svg>",
        "<figure>Words<img src=a.jpg></figure>",
        "<figure><img src=a.jpg width=1></figure>", "<select><option>One</select>",
        "<video>One</video>",
        "<!doctype html><p>One", "<?php ?>One", "<li><b>One<li>Two", "<p>One</br>Two",
        "<p title='cut",
        "<custom-part>One</custom-part>", "<!-- open One", "<script>a()",
        "<ul><img src=a.jpg></ul>",
        "<noscript>One</noscript>", "<table>Loose<tr><td>One</table>",
        "<table><caption>C</caption></table>", "<table><tr><td>A</tbody>B</table>",
        "<table><p>One</p></table>", "<td>One</td>", "<ul><table><tr><td>A</table></ul>",
        "<pre><table></table></pre>", "\u{0}One",
    ]

    /// Fragments of which a part needs a tree, and what stands around the part does not.
    static let mixed = [
        "<p>One</p><p>Two <svg><text>Three</text></svg></p><p>Four</p>",
        "<div><section><p>One</p><svg><text>Two</text></svg> Three</section>Four</div>",
        "<ul><li><span><svg><text>One</text></svg></span> Two</li><li>Three</li></ul>Four",
        "<p>One</p>Two <svg></svg> three <p>Four</p>",
        "<p><b>One</p><p>Two</b></p><p>Three <i>four</i></p>",
        "<p>One</p><figure><table><tr><td>A<td>B<tr><td>C<td>D</table></figure><p>Two</p>",
        "<blockquote><p>One</p><p style='display: none'>Two</p><p>Three</p></blockquote>Four",
        "<p>A <math><mi>x</mi></math> B</p><p>C</p>",
        "<p><span><math><mi>x</mi></math></span><span aria-hidden=true>x</span></p><p>C</p>",
        "<span><math><mi>x</mi></math></span><span aria-hidden=true>y</span><p>C</p>",
        "<img src=a.jpg><p hidden>One</p><p>Two</p>", "One<br><br><p hidden>Two</p>Three",
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

    @Test(arguments: nested + tables + others + mixed + entangled)
    func `without a tree the blocks are the tree's`(fragment: String) {
        let bytes = Array(fragment.utf8)
        let tree = HTMLBlocks.blocks(ofTree: bytes, base: Self.base)
        #expect(HTMLBlocks.blocks(fragment: bytes, base: Self.base) == tree)
    }

    @Test(arguments: tables + nested.filter { !$0.isEmpty && $0 != "<p hidden=" })
    func `nested tags are read without a tree`(fragment: String) {
        #expect(NestedFragment.read(Array(fragment.utf8), base: Self.base)?.parts == 0)
    }

    @Test(arguments: mixed)
    func `a tree is read only for the part that needs one`(fragment: String) {
        #expect(NestedFragment.read(Array(fragment.utf8), base: Self.base)?.parts == 1)
    }

    @Test func `many parts of one fragment are read one by one`() {
        let part = "<li>One <svg><text>two</text></svg></li><li>Three</li>"
        let fragment = Array(("<ul>" + String(repeating: part, count: 50) + "</ul>").utf8)
        let tree = HTMLBlocks.blocks(ofTree: fragment, base: nil)
        #expect(HTMLBlocks.blocks(fragment: fragment, base: nil) == tree)
        #expect(NestedFragment.read(fragment, base: nil)?.parts == 50)
    }

    @Test(arguments: ["<p>One\r\nTwo</p>", "<pre>\rOne\r\n\rTwo</pre>", "<img alt='a\r\nb' src=c>"])
    func `line ends of every kind count as one`(fragment: String) {
        let bytes = Array(fragment.utf8)
        let tree = HTMLBlocks.blocks(ofTree: bytes, base: nil)
        #expect(HTMLBlocks.blocks(fragment: bytes, base: nil) == tree)
    }

    @Test(arguments: others)
    func `tags that do not nest are left to the tree`(fragment: String) {
        #expect(NestedFragment.read(Array(fragment.utf8), base: Self.base)?.parts != 0)
    }
}
