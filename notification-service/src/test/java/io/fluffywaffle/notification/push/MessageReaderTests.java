package io.fluffywaffle.notification.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageReaderTests {

	@Test
	void readsTheExampleOfTheStandard() throws Exception {
		AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
		curve.init(new ECGenParameterSpec("secp256r1"));
		ECPrivateKey key = (ECPrivateKey) KeyFactory.getInstance("EC")
			.generatePrivate(
					new ECPrivateKeySpec(new BigInteger(1, bytes("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94")),
							curve.getParameterSpec(ECParameterSpec.class)));
		MessageReader reader = new MessageReader(key,
				bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
				bytes("BTBZMqHH6r4Tts7J_aSIgg"));

		// RFC 8291, 5
		assertThat(reader.read(bytes("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml"
				+ "mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT"
				+ "pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN")))
			.isEqualTo("When I grow up, I want to be a watermelon");
	}

	private static byte[] bytes(String base64) {
		return Base64.getUrlDecoder().decode(base64);
	}

}
