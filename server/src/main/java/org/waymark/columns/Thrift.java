package org.waymark.columns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the compact form of Thrift, in which a Parquet file describes itself, into plain lists and maps by field number. */
final class Thrift {
    private final byte[] bytes;
    private int at;

    Thrift(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** Where the next byte lies. */
    int position() {
        return at;
    }

    Fields struct() {
        var fields = new HashMap<Integer, Object>();
        int field = 0;
        for (int head = bytes[at++] & 0xFF; head != 0; head = bytes[at++] & 0xFF) {
            int step = head >> 4;
            field = step == 0 ? (int) zigzag() : field + step;
            fields.put(field, value(head & 15, false));
        }
        return new Fields(fields);
    }

    private Object value(int type, boolean inList) {
        return switch (type) {
            case 1, 2 -> inList ? bytes[at++] == 1 : type == 1;
            case 3 -> (long) bytes[at++];
            case 4, 5, 6 -> zigzag();
            case 7 -> {
                at += 8;
                yield 0L;
            }
            case 8 -> binary();
            case 9, 10 -> list();
            case 12 -> struct();
            default -> throw new IllegalArgumentException("a Thrift type that no Parquet file has: " + type);
        };
    }

    private List<Object> list() {
        int head = bytes[at++] & 0xFF;
        int size = head >> 4 == 15 ? (int) varint() : head >> 4;
        var list = new ArrayList<Object>(size);
        for (int i = 0; i < size; i++) {
            list.add(value(head & 15, true));
        }
        return list;
    }

    private String binary() {
        int length = (int) varint();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private long zigzag() {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    /** What a structure said, by the numbers of its fields. */
    record Fields(Map<Integer, Object> byNumber) {

        boolean has(int field) {
            return byNumber.containsKey(field);
        }

        long number(int field, long otherwise) {
            return byNumber.get(field) instanceof Long number ? number : otherwise;
        }

        boolean flag(int field, boolean otherwise) {
            return byNumber.get(field) instanceof Boolean flag ? flag : otherwise;
        }

        String text(int field) {
            return byNumber.get(field) instanceof String text ? text : "";
        }

        Fields struct(int field) {
            return byNumber.get(field) instanceof Fields fields ? fields : new Fields(Map.of());
        }

        List<?> list(int field) {
            return byNumber.get(field) instanceof List<?> list ? list : List.of();
        }

        List<Fields> structs(int field) {
            return list(field).stream().map(Fields.class::cast).toList();
        }
    }
}
