package io.fluffywaffle.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.nimbusds.jwt.SignedJWT;
import io.fluffywaffle.acceptance.access.Knocking;
import io.fluffywaffle.acceptance.stack.Demo;
import io.fluffywaffle.acceptance.stack.Newcomer;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.Waffle;
import io.fluffywaffle.local.settings.Port;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Somebody calls every service and holds a stream open; what lets them in is taken away
 * meanwhile. Printed is how long after that the last door let them in.
 */
@Waffle
class RevokedWithinASecondTests {

	private static final Duration PROMISED = Duration.ofSeconds(1);

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	/** What is taken away, and how. */
	enum Taken {

		SESSION {
			@Override
			void take(Member member, RunningWaffle waffle) throws Exception {
				String session = SignedJWT.parse(member.token).getJWTClaimsSet().getStringClaim("sid");
				waffle.operations().delete("/api/users/" + member.id + "/sessions/" + session).ok();
			}
		},
		ALL_SESSIONS {
			@Override
			void take(Member member, RunningWaffle waffle) {
				waffle.operations().post("/api/users/" + member.id + "/sign-out", Map.of()).ok();
			}
		},
		USER {
			@Override
			void take(Member member, RunningWaffle waffle) {
				waffle.operations().post("/api/users/" + member.id + "/disable", Map.of()).ok();
			}
		},
		USER_AT_KEYCLOAK {
			@Override
			void take(Member member, RunningWaffle waffle) {
				waffle.people().disable(member.id);
			}
		},
		TOKEN {
			@Override
			void take(Member member, RunningWaffle waffle) {
				waffle.people().revoke(member.token);
			}
		},
		MEMBERSHIP {
			@Override
			void take(Member member, RunningWaffle waffle) {
				waffle.operations().delete("/api/accounts/" + member.account + "/members/" + member.id).ok();
			}
		},
		ACCOUNT {
			@Override
			void take(Member member, RunningWaffle waffle) {
				waffle.operations().delete("/api/accounts/" + member.account).ok();
			}
		};

		/** What the account alone lets them into. */
		private static final Set<Taken> OF_THE_ACCOUNT = EnumSet.of(MEMBERSHIP, ACCOUNT);

		abstract void take(Member member, RunningWaffle waffle) throws Exception;

	}

	@ParameterizedTest
	@EnumSource
	void nobodyIsLetInAnyMore(Taken taken, RunningWaffle waffle) throws Exception {
		measure(taken, "cold", waffle);

		assertThat(measure(taken, "warm", waffle)).isLessThan(PROMISED);
	}

	@Test
	void aRestoredAccountIsBackForItsMembers(RunningWaffle waffle) {
		Member member = member(waffle.newAccount("Restored"), waffle);
		List<Knocking> doors = doors(member, waffle, Taken.ACCOUNT);
		try {
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(doors).allMatch(Knocking::isLetIn));
			waffle.operations().delete("/api/accounts/" + member.account).ok();
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(doors).allMatch(Knocking::isShutOut));

			waffle.operations().post("/api/accounts/" + member.account + "/restore", Map.of()).ok();

			await().atMost(PATIENCE).untilAsserted(() -> assertThat(doors).allMatch(Knocking::isLetIn));
		}
		finally {
			doors.forEach(Knocking::close);
		}
	}

	/** How long after the answer to whoever took it away somebody was still let in. */
	private static Duration measure(Taken taken, String state, RunningWaffle waffle) throws Exception {
		Member member = member((taken == Taken.ACCOUNT) ? waffle.newAccount("Deleted") : first(waffle), waffle);
		List<Knocking> doors = doors(member, waffle, taken);
		try {
			await().atMost(PATIENCE).untilAsserted(() -> assertThat(doors).allMatch(Knocking::isLetIn));

			Instant asked = Instant.now();
			taken.take(member, waffle);
			Instant answered = Instant.now();

			await().atMost(PATIENCE).untilAsserted(() -> assertThat(doors).allMatch(Knocking::isShutOut));
			Knocking last = doors.stream().max(Comparator.comparing(Knocking::lastLetIn)).orElseThrow();
			Duration took = Duration.between(answered, last.lastLetIn());
			System.out.printf("P17 %s, %s: last 2xx %d ms after the answer, %d ms after the request, by %s%n", taken,
					state, took.toMillis(), Duration.between(asked, last.lastLetIn()).toMillis(), last);
			return took;
		}
		finally {
			doors.forEach(Knocking::close);
		}
	}

	private static Demo.Account first(RunningWaffle waffle) {
		return waffle.demo().accounts().getFirst();
	}

	private static Member member(Demo.Account account, RunningWaffle waffle) {
		Newcomer newcomer = waffle.newcomer("revoked", account, "member");
		return new Member(newcomer.id(), account.id(),
				waffle.people().accessToken(newcomer.username(), newcomer.password()));
	}

	private static List<Knocking> doors(Member member, RunningWaffle waffle, Taken taken) {
		String account = "/api/accounts/" + member.account;
		Stream<Knocking> ofTheAccount = Stream.of(knock(Port.CLIENT, account + "/clients", member, waffle),
				knock(Port.ACCOUNT, account, member, waffle),
				knock(Port.MESSAGING, account + "/conversations", member, waffle),
				knock(Port.NOTIFICATION, account + "/stream", member, waffle),
				knock(Port.GATEWAY, account + "/stream", member, waffle),
				knock(Port.GATEWAY, account + "/clients", member, waffle));
		Stream<Knocking> ofThePerson = Taken.OF_THE_ACCOUNT.contains(taken) ? Stream.of() : Stream
			.of(knock(Port.IDENTITY, "/api/me", member, waffle), knock(Port.GATEWAY, "/api/me", member, waffle));
		return Stream.concat(ofTheAccount, ofThePerson).toList();
	}

	private static Knocking knock(Port port, String path, Member member, RunningWaffle waffle) {
		return Knocking.at(port + " " + path, waffle.url(port) + path, member.token);
	}

	/** Somebody who is let in everywhere. */
	private record Member(UUID id, String account, String token) {
	}

}
