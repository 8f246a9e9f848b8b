package io.fluffywaffle.notification.post.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.fluffywaffle.defaults.page.PublicPages;
import io.fluffywaffle.notification.post.Authors.Author;
import io.fluffywaffle.notification.post.OpenPages.OpenPage;
import io.fluffywaffle.notification.post.Post;
import io.fluffywaffle.notification.post.PostAddress;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes Atom (RFC 4287), RSS 2.0 and sitemaps. */
@Component
class Feeds {

	/** Even escaped, these make XML unreadable (https://www.w3.org/TR/xml/#charsets). */
	private static final Pattern NOT_IN_XML = Pattern
		.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private static final Pattern OWN_ADDRESS = Pattern.compile("(src|href)=\"/");

	private static final DateTimeFormatter RFC_822 = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

	private final Template atom = template("atom");

	private final Template rss = template("rss");

	private final Template sitemap = template("sitemap");

	private final PublicPages pages;

	Feeds(PublicPages pages) {
		this.pages = pages;
	}

	String atom(List<Entry> entries) {
		return this.atom.execute(values(entries));
	}

	String rss(List<Entry> entries) {
		return this.rss.execute(values(entries));
	}

	String sitemap(List<PostAddress> posts, List<OpenPage> actionPages) {
		List<Place> places = Stream.concat(
				posts.stream().map((post) -> new Place(this.pages.absolute(post.path()), post.changedAt().toString())),
				actionPages.stream()
					.map((page) -> new Place(this.pages.absolute(page.path()), page.changedAt().toString())))
			.toList();
		return this.sitemap.execute(Map.of("home", this.pages.absolute("/"), "billboard",
				this.pages.absolute("/billboard"), "places", places));
	}

	Entry entry(Post post, Author author) {
		Instant at = Objects.requireNonNull(post.publishedAt());
		Instant edited = post.editedAt();
		return new Entry(post.id().toString(), readable(post.title()), this.pages.absolute(post.path()),
				readable(author.name()), at.toString(),
				((edited != null && edited.isAfter(at)) ? edited : at).toString(), RFC_822.format(at), post.tags(),
				readable(withWholeAddresses(post.html())));
	}

	private Map<String, Object> values(List<Entry> entries) {
		return Map.of("home", this.pages.absolute("/billboard"), "atom", this.pages.absolute("/feed.atom"), "rss",
				this.pages.absolute("/feed.rss"), "updated",
				entries.stream().map(Entry::updated).max(String::compareTo).orElse("1970-01-01T00:00:00Z"), "entries",
				entries);
	}

	/** Readers of feeds know nothing of where they got them. */
	private String withWholeAddresses(String html) {
		return OWN_ADDRESS.matcher(html).replaceAll("$1=\"" + this.pages.absolute("/"));
	}

	private static String readable(String text) {
		return NOT_IN_XML.matcher(text).replaceAll("");
	}

	private static Template template(String name) {
		try {
			return Mustache.compiler()
				.compile(new ClassPathResource("feed/" + name + ".xml").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A post in a feed. */
	record Entry(String id, String title, String address, String author, String published, String updated,
			String published822, List<String> tags, String html) {
	}

	/** An address that search engines may list. */
	record Place(String address, String changed) {
	}

}
