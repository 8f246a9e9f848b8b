package io.fluffywaffle.account.settings;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A keyword reply as somebody wrote it.
 *
 * @param id null for a new one
 * @param enabled absent: yes
 * @param match {@code exact}, {@code starts-with} or {@code contains}
 */
public record KeywordReplyDraft(@Nullable UUID id, @Nullable String name, @Nullable Boolean enabled,
		@Nullable String match, @Nullable List<@Nullable String> words, @Nullable String reply, @Nullable String tag,
		@Nullable UUID groupId, @Nullable UUID assignTo) {
}
