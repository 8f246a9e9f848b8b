package io.fluffywaffle.client.code;

import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.defaults.phone.PhoneHash;

import org.springframework.stereotype.Service;

/** Keeps anybody from running up a bill or pestering a phone with codes. */
@Service
public class CodeLimits {

	private static final Duration HOUR = Duration.ofHours(1);

	private static final Duration DAY = Duration.ofDays(1);

	// a number has these limits over all accounts
	private static final UUID ALL_ACCOUNTS = new UUID(0, 0);

	private static final int SUBSCRIBER_DIGITS = 4;

	private final CodeCounts counts;

	private final CodeProperties most;

	private final PhoneHash hash;

	CodeLimits(CodeCounts counts, CodeProperties most, PhoneHash hash) {
		this.counts = counts;
		this.most = most;
		this.hash = hash;
	}

	/** Whether one more may be asked for from there. */
	public boolean admitAddress(String address) {
		return this.counts.admit("address:" + address, HOUR, this.most.addressHourly())
				&& this.counts.admit("network:" + Network.of(address), HOUR, this.most.networkHourly());
	}

	/** Whether one more text may be sent to the phone for the account, counting it. */
	public boolean admit(UUID accountId, String phone, int dailyCodes) {
		String number = "number:" + this.hash.of(ALL_ACCOUNTS, phone);
		String prefix = "prefix:"
				+ this.hash.of(ALL_ACCOUNTS, phone.substring(0, Math.max(2, phone.length() - SUBSCRIBER_DIGITS)));
		return this.counts.admit(number, HOUR, this.most.numberHourly())
				&& this.counts.admit(number, DAY, this.most.numberDaily())
				&& this.counts.admit(prefix, HOUR, this.most.prefixHourly())
				&& this.counts.admit(prefix, DAY, this.most.prefixDaily())
				&& this.counts.admit("account:" + accountId, DAY, dailyCodes);
	}

}
