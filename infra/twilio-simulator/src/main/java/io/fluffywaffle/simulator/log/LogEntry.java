package io.fluffywaffle.simulator.log;

import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log. {@code requestCount} is how many create requests had come for this
 * status callback (or, without one, this sender, recipient and text) up to here.
 */
public record LogEntry(long sequence, Instant at, Kind kind, @Nullable String sid, @Nullable String from,
		@Nullable String to, @Nullable String body, @Nullable String statusCallback, @Nullable Long requestCount,
		@Nullable String status, @Nullable Integer code, @Nullable String detail) {

	/** A refused create request. */
	public static LogEntry rejected(int code, String detail, @Nullable String from, @Nullable String to,
			@Nullable String body, @Nullable String statusCallback) {
		return new LogEntry(0, Instant.EPOCH, Kind.REJECTED, null, from, to, body, statusCallback, null, null, code,
				detail);
	}

	/** Something that happened to a number. */
	public static LogEntry ofNumber(Kind kind, @Nullable String sid, String number, @Nullable Integer code,
			@Nullable String detail) {
		return new LogEntry(0, Instant.EPOCH, kind, sid, null, number, null, null, null, null, code, detail);
	}

	public LogEntry with(String detail) {
		return new LogEntry(this.sequence, this.at, this.kind, this.sid, this.from, this.to, this.body,
				this.statusCallback, this.requestCount, this.status, this.code, detail);
	}

	public LogEntry counting(long requests) {
		return new LogEntry(this.sequence, this.at, this.kind, this.sid, this.from, this.to, this.body,
				this.statusCallback, requests, this.status, this.code, this.detail);
	}

	LogEntry placed(long sequence, Instant at) {
		return new LogEntry(sequence, at, this.kind, this.sid, this.from, this.to, this.body, this.statusCallback,
				this.requestCount, this.status, this.code, this.detail);
	}

	/** What a line is about. */
	public enum Kind {

		/** A create request was accepted: this text is going to be sent. */
		ACCEPTED,
		/** A create request was refused with a code. */
		REJECTED,
		/** A TwiML answer became a text. */
		REPLY,
		/** STOP, START or HELP was answered for the application. */
		KEYWORD_REPLY, SENT, DELIVERED, UNDELIVERED, FAILED, CANCELED,
		/** A handset sent a text. */
		INBOUND,
		/** One attempt to call the webhook for inbound texts. */
		WEBHOOK,
		/** One attempt to call a status callback. */
		CALLBACK,
		/** A number was bought or given back; {@code to} says which. */
		PURCHASED, RELEASED,
		/** A request to buy a number was refused. */
		PURCHASE_REFUSED;

		@JsonValue
		public String text() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
