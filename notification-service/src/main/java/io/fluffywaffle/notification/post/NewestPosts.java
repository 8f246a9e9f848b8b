package io.fluffywaffle.notification.post;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The five newest posts, looked up once a second however many ask: every open billboard
 * does, every ten seconds.
 */
@Component
public class NewestPosts {

	private static final int MOST = 5;

	private static final Duration GOOD_FOR = Duration.ofSeconds(1);

	private static final int ACCOUNTS = 1_000;

	private final LoadingCache<Optional<UUID>, List<Post>> known;

	NewestPosts(PostSearch search) {
		this.known = Caffeine.newBuilder()
			.expireAfterWrite(GOOD_FOR)
			.maximumSize(ACCOUNTS)
			.build((account) -> search.published(PostQuery.newest(MOST).of(account.orElse(null))).posts());
	}

	/**
	 * Newest first.
	 * @param accountId null for the whole billboard
	 */
	public List<Post> of(@Nullable UUID accountId) {
		return Objects.requireNonNull(this.known.get(Optional.ofNullable(accountId)));
	}

}
