package io.fluffywaffle.account.billing;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.company.SampleCompanies;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class AccountPricesTests {

	private static final String PRICES = "/api/accounts/{account}/prices";

	@Autowired
	Callers callers;

	@Test
	void tellMembersWhatSendingCosts() {
		Caller admin = this.callers.admin();
		UUID account = this.callers.accountOf(this.callers.user());
		Caller member = this.callers.memberOf(account);
		assertThat(member.get(PRICES, account)).bodyJson().isEqualTo("{\"currency\": null, \"prices\": []}");

		UUID company = SampleCompanies.open(admin, "Priced");
		admin.replace("""
				{"paymentDays": 14, "monthlyFee": "49.90", "includedSegments": 0,
				 "prices": [{"direction": "out", "kind": "sms", "country": "US", "price": "0.0079"},
				            {"direction": "in", "kind": "sms", "country": "*", "price": "0.01"}]}
				""", "\"0\"", SampleCompanies.COMPANY + "/billing", company);
		admin.put("", SampleCompanies.COMPANY + "/accounts/{account}", company, account);

		assertThat(member.get(PRICES, account)).hasStatusOk().bodyJson().isEqualTo("""
				{"currency": "EUR",
				 "prices": [{"direction": "out", "kind": "sms", "country": "US", "price": "0.0079"}]}""");
	}

}
