package io.fluffywaffle.account.bank;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.UUID;

import com.google.crypto.tink.aead.AeadConfig2026;
import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.WrappingKeys;
import io.fluffywaffle.account.company.SampleCompanies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@AccountServiceTest
class WrappingKeyTests {

	private static final String OLD = WrappingKeys.OF_THE_TESTS;

	private final String fresh = WrappingKeys.generate();

	@Autowired
	Callers callers;

	@Autowired
	BankKeys keys;

	@Autowired
	BankAccountTable table;

	UUID company;

	UUID bankAccount;

	@BeforeEach
	void open() {
		this.company = SampleCompanies.open(this.callers.admin(), "Wrapped");
		this.bankAccount = SampleBankAccounts.add(this.callers.admin(), this.company, SampleBankAccounts.IBAN_JSON);
	}

	@AfterEach
	void back() throws GeneralSecurityException {
		ring(OLD, this.fresh).rewrap();
	}

	@Test
	void isChangedByGivingTheOldOneAlongUntilTheNextRotation() throws GeneralSecurityException {
		assertThat(reads(ring(this.fresh, OLD))).isEqualTo(SampleBankAccounts.IBAN);

		ring(this.fresh, OLD).rewrap();

		assertThat(reads(ring(this.fresh, ""))).isEqualTo(SampleBankAccounts.IBAN);
		assertThatIllegalStateException().isThrownBy(() -> ring(OLD, "")).withMessageContaining("WAFFLE_BANK_KEY");
	}

	@Test
	void leavesTheKeysUselessForWhoHasAnother() {
		assertThatIllegalStateException().isThrownBy(() -> ring(this.fresh, WrappingKeys.generate()))
			.withMessageContaining("WAFFLE_BANK_KEY");
	}

	@Test
	void wrapsAKeyForItsPlaceOnly() throws GeneralSecurityException {
		WrappingKey wrapping = new WrappingKey(OLD, "");

		this.keys.wrapped()
			.forEach((id, wrapped) -> assertThat(
					wrapping.unwrap(wrapped, "bank_key/wrapped/" + (id + 1), AeadConfig2026.get()))
				.isEmpty());
		assertThat(this.keys.wrapped()).isNotEmpty();
	}

	@Test
	void hasToBeAKeyset() {
		assertThat(WrappingKey.SETTING.wellFormed().test(this.fresh)).isTrue();
		assertThat(WrappingKey.SETTING.wellFormed().test("secret")).isFalse();
		assertThat(WrappingKey.SETTING.wellFormed().test("c2VjcmV0")).isFalse();
	}

	private String reads(KeyRing ring) {
		BankAccountTable.Secret secret = this.table.secret(this.company, this.bankAccount).orElseThrow();
		return String
			.valueOf(new BankCipher(ring).decrypt(secret.keyId(), this.company, this.bankAccount, secret.secret())
				.orElseThrow()
				.iban());
	}

	private KeyRing ring(String current, String previous) throws GeneralSecurityException {
		KeyRing ring = new KeyRing(this.keys, new WrappingKey(current, previous), Clock.systemUTC());
		ring.start();
		return ring;
	}

}
