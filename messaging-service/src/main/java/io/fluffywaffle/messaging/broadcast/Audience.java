package io.fluffywaffle.messaging.broadcast;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.messaging.broadcast.Broadcast.GroupName;
import io.fluffywaffle.messaging.broadcast.Broadcast.PageTitle;
import org.jspecify.annotations.Nullable;

/**
 * What client-service knows, asked with the rights of whoever asks us.
 *
 * @see AudienceUnavailable
 */
public interface Audience {

	/**
	 * All who are meant, each once.
	 * @param after where the page before ended; null for the first
	 */
	Page page(UUID accountId, Reach reach, @Nullable String after);

	/** What the groups are called, in their order. */
	List<GroupName> groups(UUID accountId, Collection<UUID> ids);

	/** What the action pages are called, in their order. */
	List<PageTitle> pages(UUID accountId, Collection<UUID> ids);

	/** The keys of what the account keeps of its clients. */
	Set<String> fieldKeys(UUID accountId);

	/**
	 * Some of them.
	 *
	 * @param next null at the end
	 */
	record Page(List<AudienceMember> items, @Nullable String next, long total) {
	}

}
