package io.fluffywaffle.notification.push;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Reads messages as a browser does, from RFC 8291 and RFC 8188 alone. */
record MessageReader(ECPrivateKey privateKey, byte[] publicKey, byte[] auth) {

	private static final int POINT = 65;

	String read(byte[] message) throws GeneralSecurityException {
		ByteBuffer in = ByteBuffer.wrap(message);
		byte[] salt = take(in, 16);
		int recordSize = in.getInt();
		byte[] sender = take(in, in.get());
		byte[] sealed = take(in, in.remaining());
		if (sealed.length > recordSize || sender.length != POINT) {
			throw new GeneralSecurityException("Not one record of a push message");
		}
		byte[] keyInfo = join("WebPush: info\0".getBytes(StandardCharsets.US_ASCII), this.publicKey, sender);
		byte[] material = derive(this.auth, agree(sender), keyInfo, 32);
		byte[] key = derive(salt, material, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
		byte[] nonce = derive(salt, material, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
		return withoutPadding(open(key, nonce, sealed));
	}

	private byte[] agree(byte[] sender) throws GeneralSecurityException {
		KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
		agreement.init(this.privateKey);
		agreement.doPhase(point(sender, this.privateKey), true);
		return agreement.generateSecret();
	}

	/** The key at an uncompressed point of the other's curve. */
	static ECPublicKey point(byte[] point, ECPrivateKey other) throws GeneralSecurityException {
		int half = (POINT - 1) / 2;
		ECPoint at = new ECPoint(new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + half)),
				new BigInteger(1, Arrays.copyOfRange(point, 1 + half, POINT)));
		return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(at, other.getParams()));
	}

	private static byte[] derive(byte[] salt, byte[] material, byte[] info, int length)
			throws GeneralSecurityException {
		return KDF.getInstance("HKDF-SHA256")
			.deriveData(HKDFParameterSpec.ofExtract().addSalt(salt).addIKM(material).thenExpand(info, length));
	}

	private static byte[] open(byte[] key, byte[] nonce, byte[] sealed) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
		return cipher.doFinal(sealed);
	}

	/** The last record ends with a 2 and as many zeros as its sender liked. */
	private static String withoutPadding(byte[] padded) throws GeneralSecurityException {
		int end = padded.length - 1;
		while (end >= 0 && padded[end] == 0) {
			end--;
		}
		if (end < 0 || padded[end] != 2) {
			throw new GeneralSecurityException("Not the last record");
		}
		return new String(padded, 0, end, StandardCharsets.UTF_8);
	}

	private static byte[] take(ByteBuffer in, int length) {
		byte[] taken = new byte[length];
		in.get(taken);
		return taken;
	}

	private static byte[] join(byte[]... parts) {
		ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt((part) -> part.length).sum());
		Arrays.stream(parts).forEach(all::put);
		return all.array();
	}

}
