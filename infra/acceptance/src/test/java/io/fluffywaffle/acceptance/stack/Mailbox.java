package io.fluffywaffle.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.awaitility.Awaitility.await;

/** What the mail catcher caught. */
public final class Mailbox {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final Pattern LINK = Pattern.compile("https?://\\S+");

	private final String messages;

	Mailbox(String url) {
		this.messages = url + "/api/messages";
	}

	/** The link in the newest mail to this address, waited for. */
	public String linkFor(String address) {
		return await().until(() -> newestFor(address), Optional::isPresent).orElseThrow();
	}

	/** How many mails this address got. */
	public long count(String address) {
		return StreamSupport.stream(items().spliterator(), false).filter((mail) -> isTo(mail, address)).count();
	}

	private Optional<String> newestFor(String address) {
		return StreamSupport.stream(items().spliterator(), false)
			.filter((mail) -> isTo(mail, address))
			.findFirst()
			.map((mail) -> read(this.messages + "/" + mail.get("id").asLong()).get("text").asString())
			.map(Mailbox::linkIn);
	}

	private JsonNode items() {
		return read(this.messages).get("items");
	}

	private static boolean isTo(JsonNode mail, String address) {
		return mail.get("to").toString().contains(address);
	}

	private static String linkIn(String text) {
		Matcher link = LINK.matcher(text);
		if (!link.find()) {
			throw new AssertionError("No link in: " + text);
		}
		return link.group();
	}

	private static JsonNode read(String address) {
		try {
			return JsonMapper.shared()
				.readTree(
						HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
