package io.fluffywaffle.simulator.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.message.Content;
import io.fluffywaffle.simulator.message.Direction;
import io.fluffywaffle.simulator.message.Media;
import io.fluffywaffle.simulator.message.Message;
import org.jspecify.annotations.Nullable;

/** Twilio's representation of messages and media. */
final class MessageJson {

	private static final DateTimeFormatter RFC_2822 = DateTimeFormatter
		.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.US)
		.withZone(ZoneOffset.UTC);

	private MessageJson() {
	}

	static Map<String, @Nullable Object> of(Message message) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		Content content = message.content();
		Integer error = message.progress().errorCode();
		json.put("account_sid", message.accountSid());
		json.put("api_version", "2010-04-01");
		json.put("body", content.body());
		json.put("date_created", date(message.createdAt()));
		json.put("date_sent", date(message.progress().sentAt()));
		json.put("date_updated", date(message.progress().updatedAt()));
		json.put("direction", message.direction().text());
		json.put("error_code", error);
		json.put("error_message", (error != null) ? TwilioErrors.of(error).message() : null);
		json.put("from", message.from());
		json.put("messaging_service_sid", message.serviceSid());
		json.put("num_media", String.valueOf(content.media().size()));
		json.put("num_segments", segments(message));
		json.put("price", null);
		json.put("price_unit", "USD");
		json.put("sid", message.sid());
		json.put("status", message.status().text());
		json.put("subresource_uris", Map.of("media", path(message) + "/Media.json"));
		json.put("to", message.to());
		json.put("uri", path(message) + ".json");
		return json;
	}

	static Map<String, @Nullable Object> of(Message message, Media media) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("account_sid", message.accountSid());
		json.put("content_type", media.contentType());
		json.put("date_created", date(media.createdAt()));
		json.put("date_updated", date(media.createdAt()));
		json.put("parent_sid", message.sid());
		json.put("sid", media.sid());
		json.put("uri", path(message) + "/Media/" + media.sid() + ".json");
		return json;
	}

	static @Nullable String date(@Nullable Instant instant) {
		return (instant != null) ? RFC_2822.format(instant) : null;
	}

	// A Messaging Service has not chosen a sender yet, so nothing is counted.
	private static String segments(Message message) {
		boolean noSender = message.direction() != Direction.INBOUND && message.from() == null;
		return noSender ? "0" : String.valueOf(message.content().segments());
	}

	private static String path(Message message) {
		return "/2010-04-01/Accounts/" + message.accountSid() + "/Messages/" + message.sid();
	}

}
