package io.fluffywaffle.messaging.provisioning;

import io.fluffywaffle.messaging.Caller;
import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class ProvisioningAccessTests {

	private static final String OPERATIONS = """
			GET    | /twilio/numbers                           | accounts:read
			POST   | /twilio/numbers                           | accounts:write
			DELETE | /twilio/numbers/+12025550100              | accounts:write
			GET    | /twilio/numbers/+12025550100/registration | accounts:read
			GET    | /twilio/available                         | accounts:read
			POST   | /twilio/purchases                         | accounts:write
			POST   | /twilio/check                             | accounts:write
			""";

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = OPERATIONS)
	void isForOwnersAndAdminsAndScriptsWithTheirScope(HttpMethod method, String path, String scope) {
		TestAccount account = this.accounts.newAccount();
		Caller able = this.callers.script(scope);
		Caller other = this.callers.script("messages:write", "accounts:" + (scope.endsWith("read") ? "write" : "read"));
		this.accounts.admit(account, able, "owner");

		assertThat(status(this.callers.user(), method, account.path(path))).isEqualTo(404);
		assertThat(status(account.member(), method, account.path(path))).isEqualTo(403);
		assertThat(status(other, method, account.path(path))).isEqualTo(403);
		assertThat(status(able, method, account.path(path))).isNotIn(401, 404, 500);
		assertThat(status(this.callers.proven(account.owner()), method, account.path(path))).isNotIn(401, 404, 500);
		assertThat(status(this.callers.provenAdmin(), method, account.path(path))).isNotIn(401, 403, 404, 500);
	}

	private static int status(Caller caller, HttpMethod method, String path) {
		return caller.call(method, "{}", path).getResponse().getStatus();
	}

}
