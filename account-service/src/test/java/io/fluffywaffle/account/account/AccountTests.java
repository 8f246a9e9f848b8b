package io.fluffywaffle.account.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AccountTests {

	private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

	private final UUID owner = UUID.randomUUID();

	private final UUID other = UUID.randomUUID();

	private final Account account = Account.open(new AccountProfile("Clinic", "#1f6feb", "UTC", "US", "en"), this.owner,
			"Maria", NOW);

	@Test
	void keepsItsLastOwner() {
		this.account.admit(this.other, AccountRole.MEMBER, null, NOW);

		assertThatExceptionOfType(LastOwner.class).isThrownBy(() -> this.account.remove(this.owner));
		assertThatExceptionOfType(LastOwner.class)
			.isThrownBy(() -> this.account.admit(this.owner, AccountRole.MEMBER, null, NOW));
		assertThat(this.account.roleOf(this.owner)).contains(AccountRole.OWNER);
	}

	@Test
	void letsAnOwnerGoWhenAnotherIsThere() {
		this.account.admit(this.other, AccountRole.OWNER, null, NOW);

		assertThat(this.account.remove(this.owner)).isTrue();
		assertThat(this.account.members()).extracting(AccountMember::userId).containsExactly(this.other);
	}

	@Test
	void keepsTheNameOfAMemberWhoseRoleChanges() {
		this.account.admit(this.other, AccountRole.MEMBER, "Bob", NOW.plusSeconds(1));
		this.account.admit(this.other, AccountRole.OWNER, null, NOW.plusSeconds(2));

		assertThat(this.account.members()).last()
			.isEqualTo(new AccountMember(this.other, AccountRole.OWNER, "Bob", NOW.plusSeconds(1)));
	}

	@Test
	void hasOneDefaultNumber() {
		assertThat(this.account.add("+12025550100", "First", false, List.of("sms"), NOW).isDefault()).isTrue();
		assertThat(this.account.add("+12025550101", "Second", false, List.of("sms"), NOW.plusSeconds(1)).isDefault())
			.isFalse();
		this.account.add("+12025550102", "Third", true, List.of("sms"), NOW.plusSeconds(2));

		assertThat(this.account.numbers()).extracting(AccountNumber::isDefault).containsExactly(false, false, true);
	}

	@Test
	void hasANumberOnce() {
		this.account.add("+12025550100", "First", false, List.of("sms"), NOW);

		assertThatExceptionOfType(NumberInUse.class)
			.isThrownBy(() -> this.account.add("+12025550100", "Again", false, List.of("sms"), NOW));
	}

	@Nested
	class HandedOver {

		private final Instant nextWeek = NOW.plus(Duration.ofDays(7));

		@BeforeEach
		void offer() {
			AccountTests.this.account.admit(AccountTests.this.other, AccountRole.READ_ONLY, null, NOW);
			AccountTests.this.account.offer(AccountTests.this.owner, AccountTests.this.other, this.nextWeek);
		}

		@Test
		void makesTheTakerOwnerAndTheGiverSupervisor() {
			AccountTests.this.account.takeOver(AccountTests.this.other, this.nextWeek.minusSeconds(1));

			assertThat(AccountTests.this.account.owners()).containsExactly(AccountTests.this.other);
			assertThat(AccountTests.this.account.roleOf(AccountTests.this.owner)).contains(AccountRole.SUPERVISOR);
			assertThat(AccountTests.this.account.handover(NOW)).isEmpty();
		}

		@Test
		void isOverAfterItsTime() {
			assertThatExceptionOfType(NoSuchHandover.class)
				.isThrownBy(() -> AccountTests.this.account.takeOver(AccountTests.this.other, this.nextWeek));
		}

		@Test
		void endsWhenEitherIsNoLongerWhatTheyWere() {
			AccountTests.this.account.admit(UUID.randomUUID(), AccountRole.OWNER, null, NOW);
			AccountTests.this.account.admit(AccountTests.this.owner, AccountRole.MEMBER, null, NOW);

			assertThat(AccountTests.this.account.handover(NOW)).isEmpty();
		}

		@Test
		void isForNobodyElse() {
			assertThatExceptionOfType(NoSuchHandover.class)
				.isThrownBy(() -> AccountTests.this.account.takeOver(AccountTests.this.owner, NOW));
			assertThatExceptionOfType(NoSuchHandover.class).isThrownBy(
					() -> AccountTests.this.account.offer(AccountTests.this.owner, UUID.randomUUID(), this.nextWeek));
		}

	}

	@Test
	void keepsTheDayOnWhichItWasDeletedFirst() {
		this.account.delete(NOW);
		this.account.delete(NOW.plusSeconds(60));

		assertThat(this.account.deletedAt()).contains(NOW);
	}

}
