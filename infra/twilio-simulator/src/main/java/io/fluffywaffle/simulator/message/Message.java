package io.fluffywaffle.simulator.message;

import java.time.Instant;

import io.fluffywaffle.simulator.log.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * One text in either direction; {@code from} is absent until a Messaging Service has
 * chosen a number.
 */
public record Message(String sid, long sequence, String accountSid, @Nullable String serviceSid, Direction direction,
		@Nullable String from, String to, Content content, Wishes wishes, Instant createdAt, Progress progress) {

	public Status status() {
		return this.progress.status();
	}

	public Message to(Status next, @Nullable Integer errorCode, Instant now) {
		return with(this.from, this.content, this.progress.to(next, errorCode, now));
	}

	public Message sentFrom(String number) {
		return with(number, this.content, this.progress);
	}

	public Message redacted() {
		return with(this.from, this.content.redacted(), this.progress);
	}

	public Message without(String mediaSid) {
		return with(this.from, this.content.without(mediaSid), this.progress);
	}

	/** What the log says of this message as it is now. */
	public LogEntry logged(LogEntry.Kind kind) {
		return new LogEntry(0, Instant.EPOCH, kind, this.sid, this.from, this.to, this.content.body(),
				this.wishes.statusCallback(), null, status().text(), this.progress.errorCode(), null);
	}

	private Message with(@Nullable String from, Content content, Progress progress) {
		return new Message(this.sid, this.sequence, this.accountSid, this.serviceSid, this.direction, from, this.to,
				content, this.wishes, this.createdAt, progress);
	}

}
