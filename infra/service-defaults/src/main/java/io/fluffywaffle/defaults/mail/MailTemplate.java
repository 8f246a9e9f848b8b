package io.fluffywaffle.defaults.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.springframework.core.io.ClassPathResource;

/**
 * A mail's words in one language: the subject, plain text and a page, each a Mustache
 * template in {@code mail/<name>/<language>} on the classpath. Values are escaped in the
 * page only.
 */
public final class MailTemplate {

	private static final String FALLBACK = "en";

	private final Template subject;

	private final Template text;

	private final Template page;

	private MailTemplate(String folder) {
		Mustache.Compiler plain = Mustache.compiler().escapeHTML(false);
		this.subject = plain.compile(read(folder + "/subject.txt").strip());
		this.text = plain.compile(read(folder + "/text.txt"));
		this.page = Mustache.compiler().compile(read(folder + "/page.html"));
	}

	/** The mail in the language, in English where it was not translated. */
	public static MailTemplate of(String name, Locale language) {
		String translated = "mail/" + name + "/" + language.getLanguage();
		boolean there = new ClassPathResource(translated + "/page.html").exists();
		return new MailTemplate(there ? translated : "mail/" + name + "/" + FALLBACK);
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
		return this.page.execute(values);
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
