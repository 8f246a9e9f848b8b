package io.fluffywaffle.local.demo;

import java.util.List;
import java.util.Map;

/**
 * A company of the sample data. Read from a resource.
 *
 * @param pays the names of the accounts that it pays for
 * @param company what its API takes, like {@code billing} and {@code bankAccount}
 */
record Payer(List<String> pays, Map<String, Object> company, Map<String, Object> billing,
		Map<String, Object> bankAccount) {

	static Payer read(String name) {
		return DemoResources.read(name, Payer.class);
	}

	String name() {
		return String.valueOf(this.company.get("displayName"));
	}

}
