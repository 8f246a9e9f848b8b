package io.fluffywaffle.testsupport.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Lists of words over a connection. */
final class Wire implements AutoCloseable {

	private final Socket socket;

	private final DataInputStream in;

	private final DataOutputStream out;

	Wire(Socket socket) throws IOException {
		this.socket = socket;
		this.in = new DataInputStream(socket.getInputStream());
		this.out = new DataOutputStream(socket.getOutputStream());
	}

	List<String> read() throws IOException {
		int count = this.in.readInt();
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			words.add(this.in.readUTF());
		}
		return words;
	}

	void write(List<String> words) throws IOException {
		this.out.writeInt(words.size());
		for (String word : words) {
			this.out.writeUTF(word);
		}
		this.out.flush();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
