package io.fluffywaffle.simulator.log;

import java.time.Instant;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One create request that arrived, whatever became of it: {@code sid} where it was
 * accepted.
 */
public record ReceivedRequest(Instant at, @Nullable String statusCallback, @Nullable String from, @Nullable String to,
		@Nullable String body, @Nullable String fault, @Nullable String sid, @Nullable Integer code) {

	/**
	 * What makes two requests the same message: its status callback without the query,
	 * else sender, recipient, text.
	 */
	@JsonIgnore
	public String subject() {
		return (this.statusCallback != null) ? this.statusCallback.split("\\?", 2)[0]
				: String.join(" ", Objects.requireNonNullElse(this.from, "-"), Objects.requireNonNullElse(this.to, "-"),
						Objects.requireNonNullElse(this.body, ""));
	}

}
