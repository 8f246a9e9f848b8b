package io.fluffywaffle.defaults.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import org.springframework.core.io.ClassPathResource;

/**
 * Writes public pages. What stands in a page comes from a Mustache template
 * {@code page/<name>.html} on the classpath; head, header and foot are the same for all.
 */
public class PublicPages {

	/** Two letters of which all templates are written; there is no other yet. */
	private static final String LANGUAGE = "en";

	private static final String GONE = "There is nothing here";

	private final Mustache.Compiler compiler = Mustache.compiler().emptyStringIsFalse(true);

	private final Map<String, Template> templates = new ConcurrentHashMap<>();

	private final String publicUrl;

	/**
	 * Pages of one installation.
	 * @param publicUrl where browsers reach it, without a slash at the end
	 */
	public PublicPages(String publicUrl) {
		this.publicUrl = publicUrl;
	}

	/**
	 * A whole page.
	 * @param template the name of what stands in it
	 * @param values what the template asks for; escaped unless it says otherwise
	 * @return HTML
	 */
	public String render(PublicPage page, String template, Map<String, ?> values) {
		return template("layout").execute(
				new Layout(LANGUAGE, page, absolute(page.path()), image(page), template(template).execute(values)));
	}

	/** The page that says that there is none. To be sent with status 404. */
	public String gone() {
		return render(new PublicPage(GONE, "The address is mistyped, or what was here is gone.", "/", null, false),
				"gone", Map.of());
	}

	/** Where browsers reach a path of this installation. */
	public String absolute(String path) {
		return this.publicUrl + path;
	}

	private Image image(PublicPage page) {
		PublicPage.ShareImage own = page.image();
		return (own != null) ? new Image(absolute(own.path()), own.alt(), true)
				: new Image(absolute("/share.png"), "Waffle", false);
	}

	private Template template(String name) {
		return Objects.requireNonNull(this.templates.computeIfAbsent(name, this::read));
	}

	private Template read(String name) {
		try {
			return this.compiler
				.compile(new ClassPathResource("page/" + name + ".html").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Layout(String language, PublicPage page, String address, Image image, String main) {
	}

	private record Image(String address, String alt, boolean large) {
	}

}
