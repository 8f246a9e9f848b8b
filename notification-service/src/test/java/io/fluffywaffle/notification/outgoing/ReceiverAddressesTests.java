package io.fluffywaffle.notification.outgoing;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReceiverAddressesTests {

	final ReceiverAddresses outside = new ReceiverAddresses(false, InetAddress::getAllByName);

	final ReceiverAddresses inside = new ReceiverAddresses(true, InetAddress::getAllByName);

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "::1",
			"fd00::1", "2130706433" })
	void arePrivateOnlyWhereThatIsAllowed(String address) throws Exception {
		assertThat(this.inside.of(address)).containsExactly(InetAddress.getByName(address));
		assertThatExceptionOfType(ForbiddenAddress.class).isThrownBy(() -> this.outside.of(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "0.1.2.3", "100.64.0.1", "100.100.100.200", "169.254.169.254", "169.254.0.1",
			"192.0.0.1", "192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250",
			"240.0.0.1", "255.255.255.255", "168.63.129.16", "::", "::127.0.0.1", "::ffff:169.254.169.254",
			"64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::", "fe80::1", "fec0::1", "ff02::1", "2001:db8::1",
			"fd00:ec2::254" })
	void areNeverAtPlacesOfTheNetworkItself(String address) {
		assertThatExceptionOfType(ForbiddenAddress.class).isThrownBy(() -> this.inside.of(address));
		assertThatExceptionOfType(ForbiddenAddress.class).isThrownBy(() -> this.outside.of(address));
	}

	@ParameterizedTest
	@ValueSource(strings = { "93.184.216.34", "8.8.8.8", "2606:4700::1111" })
	void arePublic(String address) throws Exception {
		assertThat(this.outside.of(address)).hasSize(1);
	}

	@Test
	void leaveOutWhatANameMixesIn() throws Exception {
		InetAddress good = InetAddress.getByName("93.184.216.34");
		InetAddress bad = InetAddress.getByName("127.0.0.1");
		ReceiverAddresses mixed = new ReceiverAddresses(false, (name) -> new InetAddress[] { bad, good });

		assertThat(mixed.of("mixed.example")).containsExactly(good);
	}

}
