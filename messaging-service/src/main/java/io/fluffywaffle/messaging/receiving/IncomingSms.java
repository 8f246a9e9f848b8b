package io.fluffywaffle.messaging.receiving;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.fluffywaffle.messaging.receiving.SmsReceived.Media;
import io.fluffywaffle.messaging.webhook.TwilioRequest;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of Twilio's webhook for an incoming text. */
public final class IncomingSms {

	private static final Pattern SID = Pattern.compile("(SM|MM)[0-9a-fA-F]{32}");

	private static final int MAX_MEDIA = 10;

	/** More than any number or name of a sender; what is longer fits no index. */
	private static final int LONGEST_ADDRESS = 255;

	// SmsSid and SmsMessageSid repeat the MessageSid
	private static final Set<String> READ = Set.of("MessageSid", "SmsSid", "SmsMessageSid", "AccountSid",
			"MessagingServiceSid", "From", "To", "Body", "NumSegments", "NumMedia", "OptOutType");

	private IncomingSms() {
	}

	/**
	 * The text; empty when the request lacks what makes one.
	 * @param receivedAt when the request came
	 */
	public static Optional<SmsReceived> read(TwilioRequest request, UUID accountId, Instant receivedAt) {
		String sid = text(request, "MessageSid");
		String from = text(request, "From");
		String to = text(request, "To");
		if (!SID.matcher(sid).matches() || !isAddress(from) || !isAddress(to)) {
			return Optional.empty();
		}
		return Optional
			.of(new SmsReceived(accountId, sid, text(request, "AccountSid"), optional(request, "MessagingServiceSid"),
					from, to, text(request, "Body"), Math.max(1, number(request, "NumSegments")), media(request),
					optional(request, "OptOutType"), receivedAt.truncatedTo(ChronoUnit.MILLIS), others(request)));
	}

	private static boolean isAddress(String text) {
		return !text.isBlank() && text.length() <= LONGEST_ADDRESS;
	}

	private static List<Media> media(TwilioRequest request) {
		return IntStream.range(0, Math.min(MAX_MEDIA, number(request, "NumMedia"))).boxed().flatMap((position) -> {
			String url = text(request, "MediaUrl" + position);
			return url.isEmpty() ? Stream.empty()
					: Stream.of(new Media(url, text(request, "MediaContentType" + position)));
		}).toList();
	}

	private static Map<String, String> others(TwilioRequest request) {
		Map<String, String> others = new LinkedHashMap<>();
		request.form()
			.stream()
			.filter((parameter) -> !READ.contains(parameter.name()) && !parameter.name().startsWith("Media"))
			.forEach((parameter) -> others.putIfAbsent(clean(parameter.name()), clean(parameter.value())));
		return others;
	}

	private static int number(TwilioRequest request, String name) {
		String digits = text(request, name);
		return digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
	}

	private static Optional<String> present(TwilioRequest request, String name) {
		return request.parameter(name).map(IncomingSms::clean).filter((value) -> !value.isEmpty());
	}

	private static String text(TwilioRequest request, String name) {
		return present(request, name).orElse("");
	}

	private static @Nullable String optional(TwilioRequest request, String name) {
		return present(request, name).orElse(null);
	}

	/** PostgreSQL's text has no NUL. */
	private static String clean(String value) {
		return value.replace('\u0000', '\ufffd');
	}

}
