package io.fluffywaffle.defaults.mail;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.springframework.core.io.ClassPathResource;

/**
 * A mail's words in one language: the subject, plain text and a page, each a Mustache
 * template in {@code mail/<name>/<language>} on the classpath. Values are escaped in the
 * page only, which says what stands in the card of {@code mail/layout.html}.
 */
public final class MailTemplate {

	private static final String FALLBACK = "en";

	private final String language;

	private final Template subject;

	private final Template text;

	private final Template page;

	private MailTemplate(String name, String language) {
		String folder = folder(name, language);
		this.language = language;
		Mustache.Compiler plain = Mustache.compiler().escapeHTML(false);
		this.subject = plain.compile(read(folder + "/subject.txt").strip());
		this.text = plain.compile(read(folder + "/text.txt"));
		this.page = Mustache.compiler()
			.withLoader((layout) -> new StringReader(read("mail/" + layout + ".html")))
			.compile(read(folder + "/page.html"));
	}

	/** The mail in the language, in English where it was not translated. */
	public static MailTemplate of(String name, Locale language) {
		boolean there = new ClassPathResource(folder(name, language.getLanguage()) + "/page.html").exists();
		return new MailTemplate(name, there ? language.getLanguage() : FALLBACK);
	}

	/** The subject, on one line. */
	public String subject(Map<String, Object> values) {
		return this.subject.execute(values);
	}

	/** The plain text. */
	public String text(Map<String, Object> values) {
		return this.text.execute(values);
	}

	/** The HTML page. */
	public String page(Map<String, Object> values) {
		Map<String, Object> all = new HashMap<>(values);
		all.put("language", this.language);
		all.put("subject", subject(values));
		return this.page.execute(all);
	}

	private static String folder(String name, String language) {
		return "mail/" + name + "/" + language;
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
