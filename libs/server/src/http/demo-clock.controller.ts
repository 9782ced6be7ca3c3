import { BadRequestException, Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { z } from 'zod';

/** The token under which Nest finds what moves the demo's time. */
export const MOVE_CLOCK = Symbol('move clock');

const Move = z.strictObject({ days: z.number().min(0).max(400) });

/** Only a demo has this: time can be moved forward, so that deadlines pass while somebody watches. */
@Controller('demo')
export class DemoClockController {
  /** @param move by milliseconds; answers what time it then is, epoch milliseconds */
  constructor(@Inject(MOVE_CLOCK) private readonly move: (milliseconds: number) => Promise<number>) {}

  @Post('clock')
  @HttpCode(200)
  async forward(@Body() body: unknown): Promise<{ now: string }> {
    const asked = Move.safeParse(body);
    if (!asked.success) throw new BadRequestException('Say how many days to go forward: {"days": 14}.');
    return { now: new Date(await this.move(Math.round(asked.data.days * 86_400_000))).toISOString() };
  }
}
