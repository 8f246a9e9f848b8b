package io.fluffywaffle.defaults.markdown;

import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns Markdown (<a href="https://spec.commonmark.org/">CommonMark</a>) into HTML that
 * is safe in a page of ours, whatever somebody wrote. HTML inside is shown as it was
 * typed.
 */
public final class Markdown {

	/** Rises when the same source may become other HTML than before. */
	public static final int VERSION = 1;

	/** Only pictures that this installation keeps. */
	private static final Pattern OWN_PICTURE = Pattern.compile("/pictures/[a-z]+/[A-Za-z0-9._-]+");

	private static final String ELLIPSIS = "…";

	private static final Parser PARSER = Parser.builder()
		.extensions(List.of(AutolinkExtension.create()))
		.maxOpenBlockParsers(50)
		.build();

	private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).build();

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "br", "hr", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "code", "pre",
				"a", "img")
		.allowElements((name, attributes) -> "h2", "h1")
		.allowElements((name, attributes) -> "h4", "h5", "h6")
		.allowAttributes("start")
		.onElements("ol")
		.allowUrlProtocols("http", "https", "mailto")
		.allowAttributes("href")
		.onElements("a")
		.requireRelsOnLinks("nofollow", "ugc", "noopener")
		.allowAttributes("src")
		.matching(OWN_PICTURE)
		.onElements("img")
		.allowAttributes("alt")
		.onElements("img")
		.toFactory();

	private Markdown() {
	}

	/**
	 * The source as part of a page.
	 * @return HTML; pictures from elsewhere are left out
	 */
	public static String toHtml(String source) {
		return POLICY.sanitize(HTML.render(PARSER.parse(source)));
	}

	/**
	 * The words alone, on one line.
	 * @param longest characters that there may be at most, cut between words where it can
	 * be
	 * @return plain text, not escaped
	 */
	public static String toText(String source, int longest) {
		Words words = new Words();
		PARSER.parse(source).accept(words);
		String text = words.found.toString().replaceAll("\\s+", " ").strip();
		if (text.length() <= longest) {
			return text;
		}
		int end = longest - ELLIPSIS.length();
		int space = text.lastIndexOf(' ', end);
		int cut = (space > longest / 2) ? space : end;
		if (Character.isHighSurrogate(text.charAt(cut - 1))) {
			cut--;
		}
		return text.substring(0, cut) + ELLIPSIS;
	}

	private static final class Words extends AbstractVisitor {

		private final StringBuilder found = new StringBuilder();

		@Override
		public void visit(Text text) {
			this.found.append(text.getLiteral());
		}

		@Override
		public void visit(Code code) {
			this.found.append(code.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak lineBreak) {
			this.found.append(' ');
		}

		@Override
		public void visit(HardLineBreak lineBreak) {
			this.found.append(' ');
		}

		@Override
		public void visit(Image image) {
			// what it shows is said where it stands, not here
		}

		@Override
		protected void visitChildren(Node parent) {
			super.visitChildren(parent);
			if (parent instanceof Block) {
				this.found.append(' ');
			}
		}

	}

}
