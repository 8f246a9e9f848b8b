package io.fluffywaffle.local.port;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FreePortsTests {

	@TempDir
	Path root;

	@Test
	void namesPortPurposeAndSettingOfABusyPort() throws IOException {
		try (ServerSocket stranger = listen()) {
			assertThatExceptionOfType(LaunchFailure.class)
				.isThrownBy(() -> FreePorts.require(mailAt(stranger.getLocalPort()), List.of(Port.MAIL)))
				.withMessageContaining(String.valueOf(stranger.getLocalPort()))
				.withMessageContaining("the mail page")
				.withMessageContaining("WAFFLE_PORT_MAIL");
		}
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void namesTheProcessThatHoldsThePort() throws IOException {
		try (ServerSocket stranger = listen()) {
			assertThat(PortOwner.of(stranger.getLocalPort())).get()
				.satisfies((owner) -> assertThat(owner.pid()).isEqualTo(ProcessHandle.current().pid()))
				.satisfies((owner) -> assertThat(owner.name()).contains("java"));
		}
	}

	@Test
	void seesAStrangerOnAllInterfaces() throws IOException {
		try (ServerSocket stranger = new ServerSocket(0)) {
			assertThat(FreePorts.isBusy(stranger.getLocalPort())).isTrue();
		}
	}

	@Test
	void passesWhenNobodyListens() throws IOException {
		int free;
		try (ServerSocket socket = listen()) {
			free = socket.getLocalPort();
		}

		assertThatCode(() -> FreePorts.require(mailAt(free), List.of(Port.MAIL))).doesNotThrowAnyException();
	}

	private Settings mailAt(int port) {
		return Settings.read(this.root, Map.of("WAFFLE_PORT_MAIL", String.valueOf(port)));
	}

	private static ServerSocket listen() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

}
