package io.fluffywaffle.account.account;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
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

		assertThat(this.account.members()).last().isEqualTo(new AccountMember(this.other, AccountRole.OWNER, "Bob"));
	}

	@Test
	void hasOneDefaultNumber() {
		assertThat(this.account.add("+12025550100", "First", false, NOW).isDefault()).isTrue();
		assertThat(this.account.add("+12025550101", "Second", false, NOW.plusSeconds(1)).isDefault()).isFalse();
		this.account.add("+12025550102", "Third", true, NOW.plusSeconds(2));

		assertThat(this.account.numbers()).extracting(AccountNumber::isDefault).containsExactly(false, false, true);
	}

	@Test
	void hasANumberOnce() {
		this.account.add("+12025550100", "First", false, NOW);

		assertThatExceptionOfType(NumberInUse.class)
			.isThrownBy(() -> this.account.add("+12025550100", "Again", false, NOW));
	}

}
