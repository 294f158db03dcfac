package org.waymark.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection that stays open and asks for one page again and again; the least a caller can do, so that the server's work shows. */
final class Caller implements AutoCloseable {
    private Socket socket;
    private final int port;
    private InputStream in;
    private final byte[] buffer = new byte[1 << 16];

    Caller(int port) throws IOException {
        this.port = port;
        socket = open(port);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private static Socket open(int port) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        return socket;
    }

    /** Asks for a page and reads the whole answer, which must be 200 and say how long it is. */
    int ask(String path) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: */*\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        String status = line();
        if (!status.contains(" 200")) {
            throw new IOException(path + " answers " + status);
        }
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(java.util.Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            last |= lower.startsWith("connection:") && lower.contains("close");
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        int read = chunked ? chunks() : whole(length);
        if (last) {
            // A server lets a connection go after so many answers.
            socket.close();
            socket = open(port);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
        return read;
    }

    private int chunks() throws IOException {
        int all = 0;
        while (true) {
            int size = Integer.parseInt(line().strip(), 16);
            skip(size);
            line();
            if (size == 0) {
                return all;
            }
            all += size;
        }
    }

    private int whole(int length) throws IOException {
        skip(length);
        return length;
    }

    private void skip(int bytes) throws IOException {
        int left = bytes;
        while (left > 0) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("the answer ends early");
            }
            left -= read;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ends");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
