package io.fluffywaffle.notification.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.revocation.Revocations;
import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SubscriptionsTests {

	private static final UUID ACCOUNT = UUID.randomUUID();

	private static final UUID ANA = UUID.randomUUID();

	final Subscriptions subscriptions = new Subscriptions(new StreamProperties(Duration.ofSeconds(15), 2),
			new Revocations(Clock.systemUTC()));

	@Test
	void takeNoReadersBeforeTheyHearEverything() {
		this.subscriptions.hears(Source.ACTIVITY);
		assertThat(subscribe().ending()).isEqualTo(Ending.UNSETTLED);

		this.subscriptions.hears(Source.MEMBERS);
		assertThat(subscribe().ending()).isNull();
	}

	@Nested
	class OnceTheyHearEverything {

		OnceTheyHearEverything() {
			SubscriptionsTests.this.subscriptions.hears(Source.ACTIVITY);
			SubscriptionsTests.this.subscriptions.hears(Source.MEMBERS);
		}

		@Test
		void endWhenTheReaderIsRemoved() {
			Subscription hers = subscribe();

			SubscriptionsTests.this.subscriptions.keepOnly(ACCOUNT, Set.of());

			assertThat(hers.ending()).isEqualTo(Ending.REVOKED);
		}

		@Test
		void endWhenTheReadersTokenIsRevoked() {
			Subscription hers = subscribe();

			SubscriptionsTests.this.subscriptions
				.drop(TokensRevoked.ofUser(UUID.randomUUID(), Instant.now(), true, Reason.DISABLED));
			assertThat(hers.ending()).isNull();
			SubscriptionsTests.this.subscriptions
				.drop(TokensRevoked.ofUser(ANA, Instant.now(), false, Reason.ROLE_CHANGED));

			assertThat(hers.ending()).isEqualTo(Ending.TOKEN_REVOKED);
		}

		@Test
		void doNotCallARemovalWhatMayBeAnOldOne() {
			SubscriptionsTests.this.subscriptions.keepOnly(ACCOUNT, Set.of());
			assertThat(subscribe().ending()).isEqualTo(Ending.UNSETTLED);

			SubscriptionsTests.this.subscriptions.keepOnly(ACCOUNT, Set.of(ANA));
			assertThat(subscribe().ending()).isNull();
		}

		@Test
		void dropWhoIsBehindByMoreThanTheQueueHolds() {
			Subscription hers = subscribe();

			tell(1, 2);
			assertThat(hers.ending()).isNull();
			tell(3);

			assertThat(hers.ending()).isEqualTo(Ending.TOO_SLOW);
		}

		@Test
		void endWhenTheInstanceStops() {
			Subscription hers = subscribe();

			SubscriptionsTests.this.subscriptions.endAll();

			assertThat(hers.ending()).isEqualTo(Ending.STOPPING);
			assertThat(subscribe().ending()).isEqualTo(Ending.STOPPING);
		}

		@Test
		void forgetWhoWentAway() {
			Subscription hers = subscribe();
			assertThat(SubscriptionsTests.this.subscriptions.hasReaders(ACCOUNT)).isTrue();

			SubscriptionsTests.this.subscriptions.unsubscribe(ACCOUNT, hers);

			assertThat(SubscriptionsTests.this.subscriptions.hasReaders(ACCOUNT)).isFalse();
		}

		private void tell(long... sequences) {
			for (long sequence : sequences) {
				SubscriptionsTests.this.subscriptions.tell(ACCOUNT, Frame.activity(sequence, "{}"));
			}
		}

	}

	private Subscription subscribe() {
		return this.subscriptions.subscribe(ACCOUNT, Tokens.of(ANA));
	}

}
