package io.fluffywaffle.account.bank;

import java.util.UUID;

import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.company.SampleCompanies;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Bank accounts as an admin adds them. */
final class SampleBankAccounts {

	static final String BANK_ACCOUNTS = SampleCompanies.COMPANY + "/bank-accounts";

	static final String BANK_ACCOUNT = BANK_ACCOUNTS + "/{bankAccount}";

	static final String REVEAL = BANK_ACCOUNT + "/reveal";

	/** Of the registry of IBANs: Germany's example. */
	static final String IBAN = "DE89370400440532013000";

	static final String IBAN_JSON = """
			{"kind": "iban", "holder": "Ahlers GmbH", "iban": "DE89 3704 0044 0532 0130 00", "bic": "COBADEFFXXX"}""";

	/** With the routing number of a Federal Reserve bank. */
	static final String US_JSON = """
			{"kind": "us", "holder": "Ahlers Inc", "routingNumber": "021000021", "accountNumber": "000123456789"}""";

	private SampleBankAccounts() {
	}

	static UUID add(Caller admin, UUID company, String json) {
		MvcTestResult added = admin.post(json, BANK_ACCOUNTS, company);
		assertThat(added).hasStatus(201);
		return UUID.fromString(Callers.read(added, "$.id"));
	}

}
