package io.fluffywaffle.simulator.message;

import org.jspecify.annotations.Nullable;

/** A message that has no identity yet. */
public record NewMessage(String accountSid, @Nullable String serviceSid, Direction direction, @Nullable String from,
		String to, Content content, Wishes wishes, Status status) {

}
