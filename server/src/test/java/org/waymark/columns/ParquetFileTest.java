package org.waymark.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What DuckDB writes, this reads, cell for cell; and what it does not read, it says. */
class ParquetFileTest {
    private static final String ROWS =
            "select 'i-' || (x // 5000) as indicator, case when x % 7 = 0 then null else 'E' || (10000000 + x // 40)"
                + " end as area, null::varchar as cohort, '20' || (10 + x % 40) as period, case when x % 11 = 0 then"
                + " null else %s end as value, (x * 7919 %% 100000)::%s as numerator, 100000::%s as denominator,"
                + " 'final' as status, case when x % 11 = 0 then 'c' end as symbol, date '2020-01-01' + (x %%"
                + " 400)::integer as recorded_on from range(30000) r(x)";

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
        (x % 300) / 10.0::double        | integer       | snappy
        (x * 7919 % 99991) / 8.0::double | bigint        | uncompressed
        ((x % 300) / 10.0)::varchar     | decimal(9,2)  | snappy
        (x * 31 % 1000003)::varchar     | decimal(18,4) | uncompressed
        x::integer                      | integer       | snappy
        """)
    void cells_are_read_as_they_were_written(String value, String parts, String compression, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("some.parquet");
        String rows = ROWS.replace("%%", "%").replaceFirst("%s", value).replace("%s", parts);
        Judge.execute("copy (" + rows + ") to '" + file + "' (format parquet, row_group_size 10000, compression "
                + compression + ")");
        ParquetFile parquet = ParquetFile.open(file);
        assertThat(parquet.rows()).isEqualTo(30_000);
        assertThat(parquet.groups()).hasSizeGreaterThan(1);
        assertThat(GroupReader.reads(parquet)).isTrue();
        assertThat(read(parquet))
                .isEqualTo(Judge.query(rows).stream()
                        .map(row -> {
                            var cells = new ArrayList<Object>();
                            Chunk.COLUMNS.forEach(column -> cells.add(plain(row.text(column), column)));
                            return (List<Object>) cells;
                        })
                        .toList());
    }

    private static Object plain(String text, String column) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (column) {
            case "value", "numerator", "denominator" -> Double.parseDouble(text);
            default -> text;
        };
    }

    private static List<List<Object>> read(ParquetFile parquet) throws Exception {
        var rows = new ArrayList<List<Object>>();
        try (FileChannel channel = FileChannel.open(parquet.path())) {
            for (ParquetFile.Group group : parquet.groups()) {
                Chunk chunk = new GroupReader(parquet, channel).chunk(group);
                for (int i = 0; i < chunk.rows(); i++) {
                    rows.add(List.of(
                            chunk.indicator().text(i),
                            chunk.area().text(i),
                            chunk.cohort().text(i),
                            chunk.period().text(i),
                            number(chunk.value(), i),
                            number(chunk.numerator(), i),
                            number(chunk.denominator(), i),
                            chunk.status().text(i),
                            chunk.symbol().text(i),
                            Moments.text(Moments.of(chunk.recorded()).at(i))));
                }
            }
        }
        return rows;
    }

    private static Object number(Column column, int row) {
        var numbers = CellNumbers.of(column);
        return numbers.isEmpty(row) ? "" : (Object) numbers.at(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compression zstd", "compression gzip", "parquet_version v2"})
    void another_form_is_left_to_be_rewritten(String form, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("other.parquet");
        Judge.execute(
                "copy (select 'i-' || x as indicator, '2024' as period, x / 7.0 as value from range(5000) r(x)) to '"
                        + file + "' (format parquet, " + form + ")");
        assertThat(GroupReader.reads(ParquetFile.open(file))).isFalse();
    }

    @Test
    void what_is_no_parquet_is_refused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("words.parquet"), "indicator,period\nfar,too short to be\n");
        assertThatThrownBy(() -> ParquetFile.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a Parquet file");
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({
        "33.3, 33.3",
        "33.299999999999997, 33.3",
        "0.1, 0.1",
        "27.022977022977025, 27.022977022977",
        "1e300, 1e300",
        "123456789012345, 123456789012345",
        "NaN, NaN",
        "Infinity, NaN",
        "-0.5, -0.5"
    })
    void a_double_is_the_number_of_fifteen_digits_that_it_stands_for(double given, double read) {
        assertThat(ColumnReader.decimal(given)).isEqualTo(Double.valueOf(read));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"12, 12", "-12.50, -12.5", "0.05, 0.05", "123456789.123456, 123456789.123456"})
    void plain_numbers_are_read_to_the_nearest_double(String text, double number) {
        assertThat(CellNumbers.number(text)).isEqualTo(number).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "85%", "1,234", ".5", "5.", "1e3", "+1", "--1", "1234567890123456", "£5", " 5"})
    void anything_else_is_left_to_the_intake_to_complain_of(String text) {
        assertThat(CellNumbers.number(text)).isNaN();
    }
}
