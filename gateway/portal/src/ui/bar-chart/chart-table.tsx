import type { Point, Series } from './bar-chart';

interface Props {
  label: string;
  series: Series;
  points: Point[];
}

/** The same for who does not see bars. */
export function ChartTable({ label, series, points }: Props) {
  return (
    <table>
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{series.point}</th>
          <th scope="col">{series.up}</th>
          <th scope="col">{series.down}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ long, up, down }) => (
          <tr key={long}>
            <th scope="row">{long}</th>
            <td>{up.toLocaleString()}</td>
            <td>{down.toLocaleString()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
