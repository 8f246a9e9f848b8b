package io.fluffywaffle.notification.notice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told: a line for each account and kind that concerns them.
 *
 * @param version rises with every change
 */
public record NoticeSettings(Optional<QuietTime> quiet, List<Line> lines, long version) {

	/**
	 * Where one kind of notices is told.
	 *
	 * @param accountId null for what is about no account
	 */
	public record Line(@Nullable UUID accountId, NoticeKind kind, Set<NoticeChannel> channels) {
	}

}
